// NSURLSession does not let a program set `Host`: it is left out
// NSURLSession does not let a program set `Connection`: it is left out
#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/users"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"GET";
    [request setValue:@"harkdown/1.0 (docs)" forHTTPHeaderField:@"User-Agent"];
    [request setValue:@"gzip, br" forHTTPHeaderField:@"Accept-Encoding"];
    [request setValue:@"https://example.com/" forHTTPHeaderField:@"Referer"];
    [request setValue:@"https://example.com" forHTTPHeaderField:@"Origin"];
    [request setValue:@"de" forHTTPHeaderField:@"Accept-Language"];
    [request setValue:@"no-cache" forHTTPHeaderField:@"Cache-Control"];
    [request setValue:@"cors" forHTTPHeaderField:@"Sec-Fetch-Mode"];
    [request setValue:@"1" forHTTPHeaderField:@"DNT"];

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
