<?php

$curl = curl_init('https://api.example.com/report.csv');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'If-None-Match: W/"a1b2", "c3"',
        'If-Modified-Since: Tue, 15 Nov 1994 08:12:31 GMT',
        'Range: bytes=0-99',
        'Accept: text/csv;q=0.9, */*;q=0.1',
        'X-Forwarded-For: 192.0.2.1, 198.51.100.2',
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
