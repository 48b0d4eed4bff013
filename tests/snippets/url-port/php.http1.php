<?php

$request = new HttpRequest('http://localhost:8080/health');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
