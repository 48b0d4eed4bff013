<?php

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_POSTFIELDS => [
        'na"me' => '@file;type=x',
        'a=b' => '<file',
        'file' => new CURLStringFile('{"a": "b\\\\c"}; $(id)', 'it\'s "it"; x.json', 'application/json'),
        'ünï' => new CURLStringFile('x', 'naïve 😀.bin'),
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
