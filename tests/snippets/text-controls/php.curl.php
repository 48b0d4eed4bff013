<?php

$curl = curl_init('https://api.example.com/notes');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/plain; charset=utf-8',
    ],
    CURLOPT_POSTFIELDS => "\xef\xbb\xbfbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\xc2\x85 \xc2\xad\xe2\x80\x8b\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaeabc\xe2\x80\xac é 👩‍👩‍👧 􏿿",
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
