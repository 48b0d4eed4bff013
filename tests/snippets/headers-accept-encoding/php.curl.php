<?php

$curl = curl_init('https://api.example.com/archive');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Accept-Encoding: identity',
        'User-Agent: curl/8.5.0',
        'Accept: */*',
        'DNT: 1',
        'X_Under_Score: kept',
    ],
    CURLOPT_ENCODING => '',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
