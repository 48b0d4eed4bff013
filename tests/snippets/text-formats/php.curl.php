<?php

$curl = curl_init('https://api.example.com/notes');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/plain',
    ],
    CURLOPT_POSTFIELDS => '%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` "q" \'r\' <%= s %> ?> */ -- ; rm',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
