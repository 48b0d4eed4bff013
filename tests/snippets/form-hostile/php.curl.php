<?php

$curl = curl_init('https://api.example.com/form');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/x-www-form-urlencoded',
    ],
    CURLOPT_POSTFIELDS => 'b=1&a=%40file&a=it%27s%20%22x%22%20%24%28id%29%20%60id%60&empty=&na%20me%3D%26%2B=sum%20%3D%201%2B1%20%26%20more%0Anext&%C3%BCn%C3%AF=%F0%9F%98%80&10=ten',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
