#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/report.csv"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"GET";
    [request setValue:@"W/\"a1b2\", \"c3\"" forHTTPHeaderField:@"If-None-Match"];
    [request setValue:@"Tue, 15 Nov 1994 08:12:31 GMT" forHTTPHeaderField:@"If-Modified-Since"];
    [request setValue:@"bytes=0-99" forHTTPHeaderField:@"Range"];
    [request setValue:@"text/csv;q=0.9, */*;q=0.1" forHTTPHeaderField:@"Accept"];
    [request setValue:@"192.0.2.1, 198.51.100.2" forHTTPHeaderField:@"X-Forwarded-For"];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
