<?php

$curl = curl_init('https://api.example.com/users');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Template: {{name}} ${name} <name> #{name} %(name)s {0} <%= name %>',
        'X-Percent: 100% %USERNAME% %d',
        'X-Json: {"a": ["b", 1], "c": "\\u00e9"}',
        'X-Comment: a // b /* c */ # d -- e',
        'X-Caret: ^a^ ^^ &b|c',
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
