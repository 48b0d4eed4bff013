<?php

$curl = curl_init('https://api.example.com/upload?key=YOUR_API_KEY');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_POSTFIELDS => [
        'token' => '<TOKEN>',
        'file' => new CURLStringFile("it's \${user.name}\n", 'a.txt', 'text/plain'),
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
