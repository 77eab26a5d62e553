<?php
$cfg['blowfish_secret'] = '0123456789abcdef0123456789abcdef';
$cfg['Servers'][1] = ['auth_type' => 'config', 'host' => 'localhost', 'user' => 'demo', 'password' => 'demo'];
$cfg['TempDir'] = sys_get_temp_dir();
$cfg['VersionCheck'] = false;
$cfg['SendErrorReports'] = 'never';
