use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/upload',
    [
        'Content-Type' => 'multipart/form-data; boundary=XX',
    ],
    "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
