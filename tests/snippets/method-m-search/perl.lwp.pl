use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('M-SEARCH', 'https://api.example.com/devices');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
