<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
