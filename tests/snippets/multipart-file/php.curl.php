<?php

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ABCD',
        'Content-Type: multipart/form-data; boundary=harkdown-boundary-1',
    ],
    CURLOPT_POSTFIELDS => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
again\r
--harkdown-boundary-1--\r
",
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
