<?php

$curl = curl_init('https://api.example.com/pages/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'link',
    CURLOPT_HTTPHEADER => [
        'Link: </pages/2>; rel="next"',
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
