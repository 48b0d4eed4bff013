<?php

$curl = curl_init('https://api.example.com/reports');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Accept: text/html;level=1,application/json;q=0.9',
        'Accept-Language: de,en;q=0.5',
        'Cache-Control: no-cache,max-age=0',
        'If-Match: "a","b"',
        'Prefer: return=minimal;x="y",wait=5',
        'Content-Type: application/json;charset=UTF-8',
        'Content-Disposition: attachment;filename="r.json"',
    ],
    CURLOPT_POSTFIELDS => json_encode(['a' => 1]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
