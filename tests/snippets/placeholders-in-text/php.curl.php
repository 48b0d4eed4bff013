<?php

$curl = curl_init('https://api.example.com/notes/{note_id}');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/plain',
        'X-Sign: $a `b` YOUR_SIGN-IT',
    ],
    CURLOPT_POSTFIELDS => 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
