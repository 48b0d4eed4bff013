<?php

$curl = curl_init('https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
