/** Where the view begins. */
import './style/base.css';
import './style/page.css';
import './style/table.css';
import './style/picture.css';
import './style/panel.css';
import './style/print.css';
import { startApp } from './app.ts';

startApp();
