<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
