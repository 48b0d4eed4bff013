<?php

// pecl_http 1 sends all `x-tag` headers as one, their values joined
$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders(['X-Tag' => 'one, two, three', 'X-Other' => 'x']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
