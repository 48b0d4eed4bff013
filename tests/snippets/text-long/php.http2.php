<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/raw/1', ['Content-Type' => 'text/csv']);
$request->getBody()->append('id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
