<?php

$curl = curl_init('https://api.example.com/sorted');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'zeta' => 1,
        'Alpha' => 2,
        'alpha' => ['b' => 1, 'a' => 2],
        '_' => 3,
        'a-b' => 4,
        'a.b' => 5,
        'class' => 6,
        ' ' => 8,
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
