<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
