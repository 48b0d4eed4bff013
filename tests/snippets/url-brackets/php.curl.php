<?php

$curl = curl_init('https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
