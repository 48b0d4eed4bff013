<?php

$curl = curl_init('https://api.example.com/soap');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'SOAPAction: "urn:find"',
        'Content-Type: text/xml',
    ],
    CURLOPT_POSTFIELDS => '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
