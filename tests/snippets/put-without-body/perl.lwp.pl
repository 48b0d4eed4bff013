use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('PUT', 'https://api.example.com/stars/1');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
