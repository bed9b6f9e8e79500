"""Types that several services of v13 share"""
