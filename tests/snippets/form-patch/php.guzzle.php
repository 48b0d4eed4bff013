<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PATCH', 'https://api.example.com/settings', [
    'form_params' => [
        'callback' => 'https://example.com/a?b=c&d=e#f',
        'template' => '{{name}} ${name} #{name}',
        'enabled' => 'true',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
