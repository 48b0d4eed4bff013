<?php

$curl = curl_init('https://api.example.com/feed');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/xml;charset=utf-8',
    ],
    CURLOPT_POSTFIELDS => '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
