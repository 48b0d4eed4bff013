<?php

$curl = curl_init('https://api.example.com/settings');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_POSTFIELDS => http_build_query([
        'callback' => 'https://example.com/a?b=c&d=e#f',
        'template' => '{{name}} ${name} #{name}',
        'enabled' => 'true',
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
