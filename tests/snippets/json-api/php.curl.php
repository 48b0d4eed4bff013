<?php

$curl = curl_init('https://api.example.com/articles/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/vnd.api+json',
        'Accept: application/vnd.api+json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'data' => [
            'type' => 'articles',
            'id' => '1',
            'attributes' => ['title' => 'A new title that is quite a bit longer than it was'],
        ],
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
