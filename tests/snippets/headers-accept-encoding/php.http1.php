<?php

$request = new HttpRequest('https://api.example.com/archive');
$request->setHeaders([
    'Accept-Encoding' => 'identity',
    'User-Agent' => 'curl/8.5.0',
    'Accept' => '*/*',
    'DNT' => '1',
    'X_Under_Score' => 'kept',
]);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
