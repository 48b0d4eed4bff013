<?php

$curl = curl_init('https://api.example.com/notes/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'content-type: Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
    ],
    CURLOPT_POSTFIELDS => '{"a": [1.10, "b"]}',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
