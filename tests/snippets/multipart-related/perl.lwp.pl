use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/upload',
    [
        'Content-Type' => 'multipart/related; boundary=harkdown-boundary-1',
    ],
    "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
