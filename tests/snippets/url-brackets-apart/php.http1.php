<?php

$request = new HttpRequest('https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
