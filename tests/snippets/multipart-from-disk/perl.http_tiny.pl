# the code reads no files: put the content of the file into the body
use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/upload', {
    headers => {
        'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
    },
    content => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"kind\"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
