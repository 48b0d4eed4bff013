<?php

$curl = curl_init('https://api.example.com/users/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/merge-patch+json',
        'If-Match: "3"',
    ],
    CURLOPT_POSTFIELDS => '{"name": null, "tags": ["a"], "price": 12.50}',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
