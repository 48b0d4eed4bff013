<?php

// pecl_http 1 leaves out the `?` of an empty query
$request = new HttpRequest('https://api.example.com/users/?');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
