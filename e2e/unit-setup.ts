// Node 20 has no URLPattern; browsers that Placard supports do.
import 'urlpattern-polyfill';
import './fake-chrome.ts';
