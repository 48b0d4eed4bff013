<?php

$curl = curl_init('https://api.example.com/hooks');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'X-Signature: sha256=abcdef',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
