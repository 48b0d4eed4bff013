<?php

$curl = curl_init('https://api.example.com/users');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Host: other.example.com',
        'User-Agent: harkdown/1.0 (docs)',
        'Accept-Encoding: gzip, br',
        'Referer: https://example.com/',
        'Origin: https://example.com',
        'Accept-Language: de',
        'Cache-Control: no-cache',
        'Connection: keep-alive',
        'Sec-Fetch-Mode: cors',
        'DNT: 1',
    ],
    CURLOPT_ENCODING => '',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
