<?php

$curl = curl_init('https://api.example.com/files/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Range: bytes=0-99',
        'Accept-Encoding: gzip, br',
        'Content-Range: bytes 0-6/7',
        'Content-Type: text/plain',
    ],
    CURLOPT_ENCODING => '',
    CURLOPT_POSTFIELDS => 'content',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
