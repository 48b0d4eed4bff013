<?php

$curl = curl_init('https://api.example.com/users/7');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json-patch+json',
    ],
    CURLOPT_POSTFIELDS => json_encode([['op' => 'replace', 'path' => '/name', 'value' => 'x']]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
