<?php

$request = new HttpRequest('HTTPS://API.Example.COM/Path');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
