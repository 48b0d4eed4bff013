<?php

$request = new HttpRequest('https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
