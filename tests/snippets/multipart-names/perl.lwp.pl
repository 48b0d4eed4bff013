use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/upload',
    [
        'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
    ],
    "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"\\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"two%0Alines\"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
