<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'HTTPS://API.Example.COM/Path');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
