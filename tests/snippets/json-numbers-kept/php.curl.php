<?php

$curl = curl_init('https://api.example.com/numbers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'zero' => 0,
        'minus' => -12,
        'half' => 0.5,
        'pi' => 3.14159,
        'max' => 9007199254740991,
        'yes' => true,
        'no' => false,
        'nothing' => null,
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
