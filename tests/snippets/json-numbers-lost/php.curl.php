<?php

$curl = curl_init('https://api.example.com/numbers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => '{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
