<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/upload/1', [
    'multipart' => [
        [
            'name' => 'files[]',
            'contents' => "id,name\r
1,\"a\"\r
",
            'filename' => 'a.csv',
            'headers' => ['Content-Type' => 'text/csv'],
        ],
        [
            'name' => 'files[]',
            'contents' => '<svg>
  <text>${x} {{y}}</text>
</svg>
',
            'filename' => 'b.svg',
            'headers' => ['Content-Type' => 'image/svg+xml'],
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
