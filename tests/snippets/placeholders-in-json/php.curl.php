<?php

$curl = curl_init('https://${account.namespace}/api/{id}/keys');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer <ACCESS_TOKEN>',
        'X-Key: "YOUR_API_KEY"',
        'Cookie: sid=YOUR_SESSION',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'client' => 'YOUR_CLIENT_ID',
        'text' => 'a ${user.name} $b',
        'list' => ['{{item}}'],
        'n' => 1,
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
